package org.houserules.posts.store;

import org.houserules.policy.Catalogue;
import org.houserules.posts.DraftPost;
import org.houserules.posts.controls.PostControls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controls for posts, for whoever reads policies. */
@Configuration(proxyBeanMethods = false)
class PostCatalogue {
    @Bean
    Catalogue<DraftPost> postControls() {
        return PostControls.catalogue();
    }
}
