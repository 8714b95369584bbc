package org.dialworks.diagnostics.evidence;

/** What was understood of one output. A reading of a truncated output holds what was there. */
public sealed interface Reading
        permits IpConfiguration,
                RouteTable,
                SocketTable,
                ProcessTable,
                FeatureList,
                SystemInfo,
                RegistryValues,
                Certificates,
                HttpConfiguration,
                WinsockCatalog,
                SipTrace,
                LogReading,
                NothingRead {}
