/**
 * PowerShell as a syntax tree: scripts are built from {@link org.dialworks.powershell.Statement} and
 * {@link org.dialworks.powershell.Expression}, written by {@link org.dialworks.powershell.Renderer}, which quotes every
 * value, and held against the cmdlets of the target by {@link org.dialworks.powershell.CmdletChecker}.
 */
@NullMarked
package org.dialworks.powershell;

import org.jspecify.annotations.NullMarked;
