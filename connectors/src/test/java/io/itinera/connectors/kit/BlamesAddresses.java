package io.itinera.connectors.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.itinera.connectors.Outcome;
import org.junit.jupiter.api.Test;

/**
 * For kinds that reach people at addresses: those that do not exist are to be suppressed, and no others. Implement it in
 * a subclass of {@link ConnectorContract}.
 */
public interface BlamesAddresses {

    /** The same as {@link ConnectorContract#send()}. */
    Outcome sendOnce();

    /** The provider says that nothing will ever reach this address. */
    void givenPermanentAddressFault();

    /** The provider refuses for good for another reason: our content, our sender, its policy. */
    void givenRefusalOfOurs();

    @Test
    default void shouldBlameTheAddressForGoodWhereTheProviderDoes() {
        givenPermanentAddressFault();

        assertThat(sendOnce())
                .asInstanceOf(type(Outcome.Rejected.class))
                .satisfies(outcome -> assertThat(outcome.permanent()).isTrue());
    }

    @Test
    default void shouldNotBlameTheAddressForOtherRefusals() {
        givenRefusalOfOurs();

        assertThat(sendOnce())
                .asInstanceOf(type(Outcome.Rejected.class))
                .satisfies(outcome -> assertThat(outcome.permanent()).isFalse());
    }
}
