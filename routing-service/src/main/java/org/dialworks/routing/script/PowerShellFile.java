package org.dialworks.routing.script;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dialworks.powershell.Script;

/** A script as an answer: the bytes of a {@code .ps1} file as plain text, or JSON for who asks for that. */
public final class PowerShellFile {

    private PowerShellFile() {}

    /**
     * The answer in the form that the caller likes best; plain text for who takes anything.
     *
     * @param summary what JSON is made of
     * @param rendered the script
     */
    public static Response answer(HttpHeaders headers, Object summary, String rendered) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.TEXT_PLAIN_TYPE)) {
                break;
            }
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Response.ok(summary, MediaType.APPLICATION_JSON_TYPE).build();
            }
        }
        return Response.ok(Script.encode(rendered), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .build();
    }
}
