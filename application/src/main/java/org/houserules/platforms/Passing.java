package org.houserules.platforms;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Links that lead through a platform's own address: the address they lead to stands in their query. */
final class Passing {
    private Passing() {}

    static Stream<URI> onwards(URI through) {
        String query = through.getRawQuery();
        return query == null
                ? Stream.empty()
                : Stream.of(query.split("&", 20)).flatMap(pair -> value(pair).flatMap(WebAddress::read).stream());
    }

    private static Optional<String> value(String pair) {
        try {
            return Optional.of(pair.indexOf('='))
                    .filter(equals -> equals >= 0)
                    .map(equals -> URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException badlyWritten) {
            return Optional.empty();
        }
    }
}
