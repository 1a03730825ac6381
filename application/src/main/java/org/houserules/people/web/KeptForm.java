package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody had typed when they turned out to be signed out.
 *
 * @param to where they were sending it
 * @param withFiles whether the form may carry files; those are not kept
 */
public record KeptForm(String to, boolean withFiles, List<Field> fields) {
    private static final String MARK = "typed:";
    private static final String TO = "typed-to";
    private static final String WITH_FILES = "typed-with-files";
    private static final int MOST_BYTES = 200 * 1024;
    /** What a page sends along by itself. */
    private static final Set<String> OF_THE_PAGE = Set.of("asked", "save", "tab", "then", "version", "digest");

    /** One field of a form; a name may come several times. */
    public record Field(String name, String value) {
        public String label() {
            String words = name.replace('-', ' ').replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }
    }

    /** The form as it was sent; empty where it is too big or there is nothing in it. */
    static Optional<KeptForm> in(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean files = type.startsWith("multipart/form-data");
        if (!files && !type.startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Optional.of(new KeptForm(request.getRequestURI() + query, files, fields(request, "")))
                .filter(KeptForm::isWorthKeeping);
    }

    /** What the sign-in page carried along. */
    static Optional<KeptForm> carriedBy(HttpServletRequest request) {
        return SignInPages.inside(request.getParameter(TO))
                .map(to -> new KeptForm(to, "true".equals(request.getParameter(WITH_FILES)), fields(request, MARK)))
                .filter(KeptForm::isWorthKeeping);
    }

    /** As the sign-in page carries it along. */
    public List<Field> carried() {
        List<Field> carried = new ArrayList<>();
        carried.add(new Field(TO, to));
        carried.add(new Field(WITH_FILES, String.valueOf(withFiles)));
        fields.forEach(field -> carried.add(new Field(MARK + field.name(), field.value())));
        return carried;
    }

    /** What is worth reading again. */
    public List<Field> written() {
        return fields.stream()
                .filter(field -> !field.value().isBlank() && !OF_THE_PAGE.contains(field.name()))
                .toList();
    }

    private boolean isWorthKeeping() {
        long size = fields.stream()
                .mapToLong(field -> field.name().length() + field.value().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return !fields.isEmpty() && size <= MOST_BYTES;
    }

    private static List<Field> fields(HttpServletRequest request, String mark) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String name = parameter.getKey();
            if (name.startsWith(mark) && mayBeKept(name.substring(mark.length()))) {
                for (String value : parameter.getValue()) {
                    fields.add(new Field(name.substring(mark.length()), value));
                }
            }
        }
        return fields;
    }

    private static boolean mayBeKept(String name) {
        return !name.isEmpty()
                && !name.equals("_csrf")
                && !name.toLowerCase(Locale.ROOT).contains("password");
    }
}
