package io.itinera.connectors.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.itinera.connectors.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every provider of every kind must do. A provider's test says how its other side behaves in each case; kinds that
 * have addresses implement {@link BlamesAddresses} as well. Providers with an HTTP API inherit {@link HttpContract}.
 */
@Timeout(60)
public abstract class ConnectorContract {

    /** Sends one ordinary request to the provider's double. The connector gives up after a second or two. */
    protected abstract Outcome send();

    /** @return the provider id that the outcome then carries */
    protected abstract String givenSuccess();

    /** @return how long the other side asks us to wait, null where it has no way to say so */
    protected abstract Duration givenThrottling();

    /** @return the setting that the reason must name */
    protected abstract String givenAuthFault();

    protected abstract void givenSilence();

    /** An answer that is none of this provider's: a login page, half a line, noise. */
    protected abstract void givenGarbage();

    /** Nobody listens any more. */
    protected abstract void givenNobodyThere();

    @Test
    void shouldAcceptWithTheProvidersId() {
        var id = givenSuccess();

        assertThat(send()).isEqualTo(new Outcome.Accepted(id));
    }

    @Test
    void shouldComeBackLaterWhereTheProviderIsBusyAndNotBeforeItAsksFor() {
        var wait = givenThrottling();

        assertThat(send())
                .asInstanceOf(type(Outcome.Unavailable.class))
                .satisfies(outcome -> assertThat(outcome.retryAfter()).isEqualTo(wait));
    }

    @Test
    void shouldKeepTheMessageAndNameTheSettingWhereOurSignInIsRefused() {
        var setting = givenAuthFault();

        assertThat(send())
                .asInstanceOf(type(Outcome.Unavailable.class))
                .satisfies(outcome -> assertThat(outcome.reason()).contains(setting));
    }

    @Test
    void shouldGiveUpOnSilence() {
        givenSilence();

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldTakeGarbageForNoAnswer() {
        givenGarbage();

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    void shouldKeepTheMessageWhereNobodyListens() {
        givenNobodyThere();

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }
}
