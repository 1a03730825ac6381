package org.houserules.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address in which something else stands where a number belongs leads nowhere. */
@ControllerAdvice
class NotThere {
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void isNone(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
