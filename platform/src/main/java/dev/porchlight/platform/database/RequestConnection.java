package dev.porchlight.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection that a request holds. One that asks again meanwhile, as a query within the row mapper of another does,
 * gets the same: with two each, as many requests at once as there are connections would wait for each other for ever.
 * Only beside a transaction that is open it gets another.
 */
final class RequestConnection implements InvocationHandler {

    interface Pool {
        Connection getConnection() throws SQLException;
    }

    private static final class Held {
        final Connection connection;
        int users;

        Held(Connection connection) {
            this.connection = connection;
        }
    }

    private static final ThreadLocal<Held> HERE = new ThreadLocal<>();

    private final Held held;
    private boolean closed;

    private RequestConnection(Held held) {
        this.held = held;
        held.users++;
    }

    static Connection borrow(Pool pool) throws SQLException {
        Held held = HERE.get();
        if (held == null) {
            held = new Held(pool.getConnection());
            HERE.set(held);
        } else if (!held.connection.getAutoCommit()) {
            return pool.getConnection();
        }
        return (Connection) Proxy.newProxyInstance(
                RequestConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new RequestConnection(held));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            close();
            return null;
        }
        try {
            return method.invoke(held.connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void close() throws SQLException {
        if (!closed) {
            closed = true;
            held.users--;
            if (held.users == 0) {
                HERE.remove();
                held.connection.close();
            }
        }
    }
}
