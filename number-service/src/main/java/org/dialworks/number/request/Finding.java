package org.dialworks.number.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says to a request.
 *
 * @param rule the id of the rule
 * @param verdict what it says; absent when it does not apply
 * @param why in words
 */
@Schema(name = "RequestFinding")
public record Finding(String rule, @Nullable Verdict verdict, String why) {}
