package io.itinera.connectors.email.sendgrid;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.ReadAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads answers of mail send: 202 with {@code X-Message-Id} is yes; an error names the field at fault. Too many requests
 * come with {@code X-RateLimit-Reset}, the second of the epoch from which it takes more.
 */
record SendGridAnswers(HttpCall call, Clock clock) implements ReadAnswer {

    @Override
    public Optional<Outcome> read(Answer answer) {
        if (answer.status() == 202) {
            return answer.header("X-Message-Id").map(Outcome.Accepted::new);
        }
        if (answer.status() == 429) {
            return Optional.of(new Outcome.Unavailable("SendGrid put it off: " + answer.quote(), wait(answer)));
        }
        if (answer.status() == 400 && blamesRecipient(answer)) {
            return Optional.of(new Outcome.Rejected("SendGrid refused: " + answer.quote(), true));
        }
        return Optional.empty();
    }

    private static boolean blamesRecipient(Answer answer) {
        for (var error : answer.json().path("errors")) {
            var field = error.path("field").asText();
            if (field.startsWith("personalizations") && field.contains(".to") && field.endsWith(".email")) {
                return true;
            }
        }
        return false;
    }

    private Duration wait(Answer answer) {
        var asked = call.retryAfter(answer);
        return asked != null
                ? asked
                : answer.header("X-RateLimit-Reset")
                        .filter(text -> text.matches("\\d{1,12}"))
                        .map(text -> Duration.between(clock.instant(), Instant.ofEpochSecond(Long.parseLong(text))))
                        .filter(wait -> !wait.isNegative() && !wait.isZero() && wait.compareTo(Duration.ofDays(1)) < 0)
                        .orElse(null);
    }
}
