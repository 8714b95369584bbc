package org.dialworks.diagnostics.prerequisite;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.dialworks.contracts.Word;
import org.jspecify.annotations.Nullable;

/** What must be, or must not be, on a server. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Need.Features.class, name = "features"),
    @JsonSubTypes.Type(value = Need.DotNet.class, name = "dotnet"),
    @JsonSubTypes.Type(value = Need.PowerShell.class, name = "powershell"),
    @JsonSubTypes.Type(value = Need.Update.class, name = "update"),
    @JsonSubTypes.Type(value = Need.ServicingPackage.class, name = "package"),
    @JsonSubTypes.Type(value = Need.Networks.class, name = "networks"),
    @JsonSubTypes.Type(value = Need.Forbidden.class, name = "forbidden"),
    @JsonSubTypes.Type(value = Need.BySetup.class, name = "by-setup"),
    @JsonSubTypes.Type(value = Need.Step.class, name = "step")
})
public sealed interface Need {

    /** Windows features by the names that {@code Get-WindowsFeature} shows. */
    record Features(List<String> names) implements Need {
        public Features {
            names = List.copyOf(names);
        }
    }

    /**
     * A version of the .NET Framework.
     *
     * @param atLeast as in 4.5
     * @param before the first version that is not supported; absent when none is known
     */
    record DotNet(String atLeast, @Nullable String before) implements Need {}

    /** A version of Windows PowerShell. */
    record PowerShell(String atLeast) implements Need {}

    /** An update that is downloaded, as in KB974405. */
    record Update(String kb, String title) implements Need {}

    /**
     * A package of Windows that only DISM installs.
     *
     * @param name its file under {@code servicing\Packages}, without {@code .mum}
     */
    record ServicingPackage(String name, String title) implements Need {}

    /**
     * Network adapters with addresses in networks of their own; teamed ones count as one.
     *
     * @param most absent when there is no limit
     */
    record Networks(int least, @Nullable Integer most) implements Need {}

    /** What must not be there. */
    record Forbidden(Unwanted what, String title) implements Need {}

    /** What the product's own setup installs, so that nobody need. */
    record BySetup(List<String> items) implements Need {
        public BySetup {
            items = List.copyOf(items);
        }
    }

    /** Something to do that no command does. */
    record Step(Moment when, String text) implements Need {}

    /** What must not be on a server. */
    enum Unwanted implements Word {
        /** A Winsock layered service provider, such as that of the ISA client. */
        WINSOCK_LSP,
        /** Windows Admin Center listening on 443. */
        ADMIN_CENTER_ON_443
    }

    /** When to do it. */
    enum Moment implements Word {
        BEFORE_SETUP,
        AFTER_FEATURES,
        AFTER_SETUP
    }
}
