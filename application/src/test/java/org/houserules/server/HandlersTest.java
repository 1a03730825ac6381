package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houserules.people.ForEverybody;
import org.houserules.people.Needs;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HandlersTest {
    private final TestHouse house = TestHouse.shared();
    private final RequestMappingHandlerMapping pages = house.room(RequestMappingHandlerMapping.class);

    @Test
    void everyPageSaysWhoMayOpenIt() {
        Map<RequestMappingInfo, HandlerMethod> all = pages.getHandlerMethods();

        assertThat(all).hasSizeGreaterThan(8);
        assertThat(all.entrySet())
                .filteredOn(page -> !says(page.getValue()))
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    @Test
    void aPageThatSaysNothingStaysShut() throws NoSuchMethodException {
        Owner school = house.school("Willowbrook Primary");
        house.person(school, "Avery Demo", PersonKind.TEACHER);
        RequestMappingInfo there = RequestMappingInfo.paths("/says-nothing").build();
        pages.registerMapping(there, new SaysNothing(), SaysNothing.class.getMethod("page"));
        try {
            TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));

            assertThat(browser.open("/says-nothing").status()).isEqualTo(404);
        } finally {
            pages.unregisterMapping(there);
        }
    }

    private static boolean says(HandlerMethod page) {
        return page.hasMethodAnnotation(Needs.class)
                || page.hasMethodAnnotation(ForEverybody.class)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), Needs.class);
    }

    /** A page whose writer forgot to say who may open it. */
    public static final class SaysNothing {
        @ResponseBody
        public String page() {
            return "a secret";
        }
    }
}
