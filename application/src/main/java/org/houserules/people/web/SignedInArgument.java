package org.houserules.people.web;

import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a page's method who is signed in. */
final class SignedInArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object person = request.getAttribute(SignedIn.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
