package org.houserules.people.web;

import java.time.Clock;
import org.houserules.people.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SessionsInDatabase implements Sessions {
    private final JdbcClient database;
    private final Clock clock;

    SessionsInDatabase(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void endAllOf(long person) {
        database.sql("delete from web_session where principal_name = ?")
                .param(String.valueOf(person))
                .update();
    }

    @Override
    public int countOf(long person) {
        return database.sql("select count(*) from web_session where principal_name = ? and expiry_time > ?")
                .params(String.valueOf(person), clock.millis())
                .query(Integer.class)
                .single();
    }
}
