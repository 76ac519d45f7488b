package io.itinera.connectors.email.ses;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.http.ReadAnswer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads answers of SendEmail. The kind of an error is in {@code x-amzn-ErrorType}, sometimes with a URL behind a colon,
 * or in the body's {@code __type}. SES takes messages to addresses that do not exist and reports the bounce later; at
 * once it only refuses addresses that cannot be one.
 */
record SesAnswers(HttpCall call) implements ReadAnswer {
    private static final Set<String> LATER =
            Set.of("TooManyRequestsException", "LimitExceededException", "ThrottlingException", "Throttling");
    private static final Set<String> OUR_ACCOUNT = Set.of(
            "AccountSuspendedException",
            "SendingPausedException",
            "MailFromDomainNotVerifiedException",
            "NotFoundException",
            "ExpiredTokenException",
            "UnrecognizedClientException",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "SignatureDoesNotMatch",
            "AccessDeniedException");
    private static final Pattern NO_ADDRESS = Pattern.compile(
            "illegal address|missing final '@domain'|local address contains|domain (contains|starts|ends)|invalid (email )?address",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Outcome> read(Answer answer) {
        if (answer.ok()) {
            return Optional.ofNullable(answer.json().path("MessageId").textValue())
                    .map(Outcome.Accepted::new);
        }
        var kind = kind(answer);
        if (LATER.contains(kind)) {
            return Optional.of(
                    new Outcome.Unavailable("Amazon SES put it off: " + answer.quote(), call.retryAfter(answer)));
        }
        if (OUR_ACCOUNT.contains(kind)) {
            return Optional.of(call.signInRefused(answer));
        }
        if (answer.status() == 400 && NO_ADDRESS.matcher(answer.body()).find()) {
            return Optional.of(new Outcome.Rejected("Amazon SES refused: " + answer.quote(), true));
        }
        return Optional.empty();
    }

    private static String kind(Answer answer) {
        var named = answer.header("x-amzn-ErrorType")
                .orElseGet(() -> answer.json().path("__type").asText());
        return named.replaceAll(":.*", "").replaceAll(".*#", "");
    }
}
