package org.houserules.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database, so that any node can go on with them; half a day at most. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "web_session", maxInactiveIntervalInSeconds = 12 * 60 * 60)
class SessionConfiguration {
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("houserules");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
