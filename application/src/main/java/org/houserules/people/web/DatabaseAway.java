package org.houserules.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so plainly while the database is away. It stands before all else, for even sessions are kept there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final List<String> AWAY = List.of("08", "57P", "53300");

    private final BarePage page = new BarePage();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || causes(failed).noneMatch(DatabaseAway::isAway)) {
                throw failed;
            }
            LOG.warn("The database is away: {}", failed.getMessage());
            answer(response);
        }
    }

    private void answer(HttpServletResponse response) throws IOException {
        page.answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(Optional.of(failed), Optional::isPresent, one -> one.flatMap(DatabaseAway::cause))
                .flatMap(Optional::stream);
    }

    /** What failed in a transaction tells more than that it could not be rolled back. */
    private static Optional<Throwable> cause(Throwable failed) {
        Optional<Throwable> first = failed instanceof TransactionSystemException transaction
                ? Optional.ofNullable(transaction.getApplicationException())
                : Optional.empty();
        return first.or(() -> Optional.ofNullable(failed.getCause()));
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLException sql && isAway(String.valueOf(sql.getSQLState()));
    }

    private static boolean isAway(String state) {
        return AWAY.stream().anyMatch(state::startsWith);
    }
}
