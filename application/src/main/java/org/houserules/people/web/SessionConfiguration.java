package org.houserules.people.web;

import java.time.Duration;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database, so that any node can go on with them; half a day at most. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "web_session", maxInactiveIntervalInSeconds = 12 * 60 * 60, cleanupCron = "-")
class SessionConfiguration {
    /** Not by the library's own timetable, which may strike before the table is made. */
    @Bean
    RecurringJob endedSessions(JdbcIndexedSessionRepository sessions) {
        return RecurringJob.every(Duration.ofMinutes(10), "ended-sessions", sessions::cleanUpExpiredSessions);
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("houserules");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
