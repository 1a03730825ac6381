package org.houserules.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database at the start of each transaction whose rows it may show; what is not told shows none. */
final class ScopedTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final String TELL = """
            select set_config('houserules.owners', ?, true), set_config('houserules.person', ?, true),
              set_config('plan_cache_mode', ?, true)
            """;

    private final transient DataSource database;

    ScopedTransactions(DataSource database) {
        super(database);
        this.database = database;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        boolean planned = PlannedOnce.is(definition);
        OwnerScope.current().ifPresent(scope -> tell(scope, planned, transaction));
    }

    private void tell(Scope scope, boolean planned, Object transaction) {
        if (!(TransactionSynchronizationManager.getResource(database) instanceof ConnectionHolder holder)) {
            throw new CannotCreateTransactionException("The transaction has no connection.");
        }
        try (PreparedStatement statement = holder.getConnection().prepareStatement(TELL)) {
            statement.setString(1, scope.list());
            statement.setString(2, scope.person().map(String::valueOf).orElse(""));
            statement.setString(3, planned ? "force_generic_plan" : "auto");
            statement.execute();
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The scope could not be told to the database.", e);
        }
    }
}
