package org.houserules.people.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.houserules.people.ForEverybody;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for everything that went wrong. It tells nothing of what is inside. */
@Controller
class ErrorPage implements ErrorController {
    private static final int FAULT = 500;

    @RequestMapping("/error")
    @ForEverybody(why = "An error may meet anybody.")
    String error(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        model.addAttribute("status", status instanceof Integer number ? number : FAULT);
        return "error";
    }
}
