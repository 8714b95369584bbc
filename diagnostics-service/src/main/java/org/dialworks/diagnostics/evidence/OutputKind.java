package org.dialworks.diagnostics.evidence;

import org.dialworks.contracts.Word;

/** What wrote an output. */
public enum OutputKind implements Word {
    /** {@code ipconfig /all}. */
    IPCONFIG,
    /** {@code route print}. */
    ROUTE_PRINT,
    /** {@code netstat -an}, {@code -aon} or {@code -abno}. */
    NETSTAT,
    /** {@code tasklist /svc}. */
    TASKLIST,
    /** {@code Get-WindowsFeature}. */
    WINDOWS_FEATURES,
    /** {@code systeminfo}. */
    SYSTEMINFO,
    /** {@code reg query} or {@code Get-ItemProperty} of a registry key. */
    REGISTRY,
    /** {@code Get-ChildItem Cert:} or {@code certutil -store}. */
    CERTIFICATES,
    /** {@code netsh http show sslcert}, {@code iplisten}, {@code servicestate} or {@code urlacl}. */
    NETSH_HTTP,
    /** {@code netsh winsock show catalog}. */
    WINSOCK,
    /** SIP messages, from Snooper, from Wireshark as text, or as they are; or a lone SDP. */
    SIP_TRACE,
    /** A log with error codes, such as that of a setup. */
    LOG,
    /** Nothing that is known. */
    UNKNOWN
}
