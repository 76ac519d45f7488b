package io.itinera.connectors.webhook.http;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.Secret;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.StatusRules;
import io.itinera.connectors.webhook.WebhookAnswer;
import io.itinera.connectors.webhook.WebhookCall;
import io.itinera.connectors.webhook.WebhookConnector;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Posts JSON, signed as Standard Webhooks says, to addresses outside of our network. */
class HttpWebhook implements WebhookConnector, AutoCloseable {
    private record Target(URI uri, List<Secret> secrets) {}

    private final HttpWebhookSettings settings;
    private final GuardedClient client;
    private final StatusRules rules;
    private final Clock clock;

    HttpWebhook(HttpWebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.client = new GuardedClient(settings);
        this.rules = new StatusRules("The webhook", "itinera.connectors.webhook.http.secrets", clock);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public WebhookAnswer call(WebhookCall call) {
        Target target;
        try {
            target = target(call.url());
        } catch (IllegalArgumentException e) {
            return WebhookAnswer.none(new Outcome.Rejected(e.getMessage(), false));
        }
        try {
            return judge(client.send(post(call, target)), call);
        } catch (GuardedDns.Closed e) {
            return WebhookAnswer.none(new Outcome.Rejected(e.getMessage(), false));
        } catch (IOException e) {
            return WebhookAnswer.none(new Outcome.Unavailable(
                    "The webhook cannot be reached at " + target.uri().getAuthority() + ": " + words(e), null));
        }
    }

    private HttpPost post(WebhookCall call, Target target) {
        var post = new HttpPost(target.uri());
        var signature = new WebhookSignature(
                target.secrets().stream().map(Secret::value).toList());
        signature.headers(call.id(), clock.instant(), call.body()).forEach(post::setHeader);
        post.setEntity(new StringEntity(call.body(), ContentType.APPLICATION_JSON));
        return post;
    }

    private Target target(String text) {
        var endpoint = settings.endpoints().get(text);
        return endpoint == null
                ? new Target(address(text), settings.secrets())
                : new Target(address(endpoint.url()), endpoint.secrets());
    }

    private URI address(String text) {
        try {
            var uri = new URI(text.strip());
            var secure = "https".equalsIgnoreCase(uri.getScheme());
            if (uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (secure || settings.plainHttp() && "http".equalsIgnoreCase(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // told below, with the whole text
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is neither an address such as https://hooks.example.test/leads nor the name of an "
                        + "endpoint under itinera.connectors.webhook.http.endpoints.");
    }

    private WebhookAnswer judge(Answer answer, WebhookCall call) {
        if (answer.ok()) {
            var json = answer.json();
            var data = json.isObject() || json.isArray() ? answer.body() : null;
            return new WebhookAnswer(new Outcome.Accepted(call.id()), answer.status(), data);
        }
        var outcome = answer.status() >= 300 && answer.status() < 400
                ? new Outcome.Rejected(
                        "The webhook sends us elsewhere (" + answer.quote() + "). Name the new address.", false)
                : rules.outcome(answer);
        return new WebhookAnswer(outcome, answer.status(), null);
    }

    private static String words(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
