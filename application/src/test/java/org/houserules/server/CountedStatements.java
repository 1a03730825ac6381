package org.houserules.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The statements that went through a data source since it was last asked, transactions among them. */
public final class CountedStatements {
    private final List<String> statements = new ArrayList<>();

    public synchronized List<String> taken() {
        List<String> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private synchronized void add(String sql) {
        statements.add(sql.strip().replaceAll("\\s+", " "));
    }

    public DataSource of(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                return watched(Connection.class, super.getConnection(), "");
            }
        };
    }

    private <T> T watched(Class<T> type, T behind, String sql) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(behind, method, arguments, sql));
        return type.cast(proxy);
    }

    private Object call(Object behind, Method method, Object[] arguments, String sql) throws Throwable {
        if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
            add(arguments == null ? sql.isEmpty() ? "commit" : sql : String.valueOf(arguments[0]));
        }
        try {
            Object result = method.invoke(behind, arguments);
            if (result instanceof PreparedStatement prepared && arguments != null) {
                return watched(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
            }
            boolean made = method.getName().equals("createStatement");
            return made && result instanceof Statement statement ? watched(Statement.class, statement, "") : result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
