package org.houserules.database;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The scope in which the current thread works. Outside of any scope the database shows no rows. */
public final class OwnerScope {
    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

    private OwnerScope() {}

    /** A transaction keeps the scope in which it began, so the scope cannot change inside one. */
    public static <T, X extends Throwable> T call(Scope scope, CallableOp<T, X> work) throws X {
        refuseInside(scope);
        return ScopedValue.where(CURRENT, scope).call(work);
    }

    public static void run(Scope scope, Runnable work) {
        refuseInside(scope);
        ScopedValue.where(CURRENT, scope).run(work);
    }

    public static Optional<Scope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    private static void refuseInside(Scope scope) {
        boolean other = !current().equals(Optional.of(scope));
        if (other && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The scope cannot change inside a transaction.");
        }
    }
}
