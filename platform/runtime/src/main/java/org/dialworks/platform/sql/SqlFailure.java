package org.dialworks.platform.sql;

import java.sql.SQLException;

/** A statement failed; the cause says whether by the database's fault or by ours. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
