package dev.porchlight.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Gives requests connections of one pool and everything else those of another: however many requests wait for a
 * connection, what is stored is published, views are written, and what is due is done.
 */
class PoolByThread extends AbstractRoutingDataSource {

    PoolByThread(DataSource requests, DataSource background) {
        setTargetDataSources(Map.of(true, requests, false, background));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return RequestThread.isHere() ? RequestConnection.borrow(super::getConnection) : super.getConnection();
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return RequestThread.isHere();
    }
}
