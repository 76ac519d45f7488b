package io.itinera.webapp.journeys;

import io.itinera.engine.journey.JourneyControls;
import io.itinera.engine.journey.Journeys;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stops a journey, for a while or for good: asks first, with the counts, and then does it. */
@ConsolePage
@RequestMapping("/journeys/{key}")
class ControlPages {
    private final Journeys journeys;
    private final JourneyControls controls;

    ControlPages(Journeys journeys, JourneyControls controls) {
        this.journeys = journeys;
        this.controls = controls;
    }

    /** @param deed pause, archive or cancel */
    @GetMapping("/stop")
    String ask(@PathVariable String key, @RequestParam(defaultValue = "pause") String deed, Model model) {
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("deed", deed);
        return "journeys/stop";
    }

    @PostMapping("/pause")
    String pause(@PathVariable String key) {
        controls.pause(key, by());
        return back(key);
    }

    @PostMapping("/resume")
    String resume(@PathVariable String key) {
        controls.resume(key, by());
        return back(key);
    }

    /** @param cancel whether leads inside are taken out as well */
    @PostMapping("/archive")
    String archive(
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean cancel,
            @RequestParam(required = false) String reason) {
        controls.archive(key, by());
        if (cancel) {
            controls.cancelLeads(key, reason, by());
        }
        return back(key);
    }

    @PostMapping("/restore")
    String restore(@PathVariable String key) {
        controls.restore(key, by());
        return back(key);
    }

    @PostMapping("/exits")
    String cancel(@PathVariable String key, @RequestParam(required = false) String reason) {
        controls.cancelLeads(key, reason, by());
        return back(key);
    }

    @PostMapping("/exits/{id}/pause")
    String pauseExit(@PathVariable String id) {
        return back(controls.pauseExit(id).journeyKey());
    }

    @PostMapping("/exits/{id}/resume")
    String resumeExit(@PathVariable String id) {
        return back(controls.resumeExit(id).journeyKey());
    }

    @PostMapping("/exits/{id}/cancel")
    String cancelExit(@PathVariable String id) {
        return back(controls.cancelExit(id).journeyKey());
    }

    private static String back(String key) {
        return "redirect:/journeys/" + key;
    }

    private static String by() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
