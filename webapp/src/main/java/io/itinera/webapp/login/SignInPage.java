package io.itinera.webapp.login;

import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ConsolePage
class SignInPage {
    private static final List<DemoUser> DEMO_USERS = List.of(
            new DemoUser("marketing", "imports leads, enrols them, watches the outbox"),
            new DemoUser("analyst", "reads results, tries decision tables"),
            new DemoUser("sales", "decides on handed-over leads in Tasklist"),
            new DemoUser("admin", "everything, Cockpit and users included"));

    record DemoUser(String name, String deeds) {}

    private final boolean demo;

    SignInPage(@Value("${itinera.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String signedOut,
            Model model) {
        if (WhoIsSignedIn.now().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("wrong", error != null);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("demoUsers", demo ? DEMO_USERS : List.of());
        return "login";
    }
}
