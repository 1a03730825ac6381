package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.houserules.people.ForEverybody;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a page only to who holds the permission it names. A page that names none stays shut. */
@Component
class PermissionGate implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method, request)) {
            throw new NotFound();
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod method, HttpServletRequest request) {
        if (method.hasMethodAnnotation(ForEverybody.class)) {
            return true;
        }
        Optional<Needs> needs = Optional.ofNullable(method.getMethodAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)));
        return needs.isPresent()
                && request.getAttribute(SignedIn.class.getName()) instanceof SignedIn person
                && person.may(needs.get().value());
    }
}
