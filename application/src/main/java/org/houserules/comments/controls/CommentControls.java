package org.houserules.comments.controls;

import java.util.List;
import org.houserules.comments.WrittenComment;
import org.houserules.policy.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All controls for comments. A new control stands here in one line. */
public final class CommentControls {
    private CommentControls() {}

    public static Catalogue<WrittenComment> catalogue() {
        return new Catalogue<>(List.of(new CommentWords()));
    }

    /** For whoever reads policies. */
    @Configuration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        Catalogue<WrittenComment> commentControls() {
            return CommentControls.catalogue();
        }
    }
}
