package org.houserules.platforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whoever looks after the real WordPress and changes its settings past us, in its own folder. */
public final class OptionsOfWordPress {
    private final Path folder;

    private OptionsOfWordPress(Path folder) {
        this.folder = folder;
    }

    public static OptionsOfWordPress ofTheRealOne() {
        String named = Optional.ofNullable(System.getProperty("HOUSERULES_WORDPRESS"))
                .orElseGet(() -> System.getenv("HOUSERULES_WORDPRESS"));
        return new OptionsOfWordPress(Path.of(named).resolveSibling("").toAbsolutePath());
    }

    public void set(String option, String value) {
        run("insert into wp_options (option_name, option_value, autoload) values ('" + option + "', '" + value
                + "', 'yes') on duplicate key update option_value = '" + value + "'");
    }

    public void run(String sql) {
        done("mariadb", "--no-defaults", "--socket=" + folder.resolve("run/database"), "-N", "wordpress", "-e", sql);
    }

    long count(String sql) {
        return Long.parseLong(done(
                        "mariadb",
                        "--no-defaults",
                        "--socket=" + folder.resolve("run/database"),
                        "-N",
                        "wordpress",
                        "-e",
                        sql)
                .strip());
    }

    /** As a probe that was cut off leaves it, with a comment. */
    void leftBehind(String slug) {
        php("""
                $id = wp_insert_post( array( 'post_status' => 'private', 'post_name' => '%s', 'post_title' => 'House Rules looks', 'post_author' => get_user_by( 'login', 'houserules' )->ID ) );
                wp_insert_comment( array( 'comment_post_ID' => $id, 'comment_author_email' => 'x@example.invalid', 'comment_content' => 'x' ) );
                """.formatted(slug));
    }

    SiteAccess userWithFewRights(SiteAccess site) {
        String password = php("""
                $user = get_user_by( 'login', 'few' );
                $id = $user ? $user->ID : wp_insert_user( array( 'user_login' => 'few', 'user_pass' => wp_generate_password(), 'user_email' => 'few@school.example', 'role' => 'author' ) );
                list( $password ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'Few ' . wp_rand() ) );
                echo $password;
                """);
        return new SiteAccess(site.address(), "few", password.strip());
    }

    /** From now on each mail that WordPress wants to send is written down instead. */
    void noteMail() {
        plugin("note-mail", """
                add_filter( 'pre_wp_mail', function ( $none, $mail ) {
                    file_put_contents( '%s', $mail['subject'] . "\\n", FILE_APPEND );
                    return true;
                }, 10, 2 );
                """.formatted(folder.resolve("log/mails")));
    }

    String mailSent() {
        return read("log/mails");
    }

    /** From now on strangers look at the site at the moment in which a comment was written or shown. */
    void noteWhatStrangersSee(URI site) {
        plugin("strangers", """
                function strangers_look() {
                    foreach ( array( '', '?feed=rss2', '?feed=comments-rss2', '?rest_route=/wp/v2/comments', '?rest_route=/wp/v2/posts',
                            '?rest_route=/wp/v2/search&search=House', '?s=comments+are+set', '?sitemap=posts&sitemap-subtype=post' ) as $page ) {
                        file_put_contents( '%1$s', '### ' . $page . ' ' . @file_get_contents( '%2$s' . $page ) . "\\n", FILE_APPEND );
                    }
                }
                add_action( 'wp_insert_comment', 'strangers_look' );
                add_action( 'wp_set_comment_status', 'strangers_look' );
                """.formatted(folder.resolve("log/strangers"), site));
    }

    List<String> seenByStrangers() {
        return List.of(read("log/strangers").split("### "));
    }

    void forget() {
        for (String file : List.of(
                "log/mails",
                "log/strangers",
                "pages/wp-content/mu-plugins/note-mail.php",
                "pages/wp-content/mu-plugins/strangers.php")) {
            try {
                Files.deleteIfExists(folder.resolve(file));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    public void plugin(String name, String php) {
        try {
            Path plugins = Files.createDirectories(folder.resolve("pages/wp-content/mu-plugins"));
            Files.writeString(plugins.resolve(name + ".php"), "<?php\n" + php);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String read(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String php(String php) {
        return done(
                "php",
                "-d",
                "sendmail_path=/bin/true",
                "-r",
                "$_SERVER['HTTP_HOST'] = '127.0.0.1'; require '" + folder.resolve("pages/wp-load.php") + "';" + php);
    }

    private static String done(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
