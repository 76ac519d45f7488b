package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.connectors.Outcome;
import io.itinera.engine.audit.Audit;
import io.itinera.engine.audit.AuditRow;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The brakes: pausing, resuming and releasing lose nothing and send nothing twice. */
abstract class PauseContract extends OutboxContract {
    @Autowired
    Dispatching dispatching;

    @Autowired
    PutBackParked putBackParked;

    @Autowired
    Audit audit;

    @Test
    void shouldParkTheMessagesOfAPausedJourneyAndSendEachOnceWhenItIsResumed() {
        var ids = leads(250).stream().map(this::queue).toList();
        dispatcher.dispatch();
        dispatching.pauseJourney("lead-nurture", "marketing");

        drain();

        assertThat(provider.handed()).hasSize(100);
        assertThat(messages.counts())
                .containsEntry(MessageState.PAUSED, 150L)
                .containsEntry(MessageState.QUEUED, 0L)
                .containsEntry(MessageState.SENT, 100L);
        assertThat(dispatcher.dispatch()).as("parked rows are not met again").isZero();

        dispatching.resumeJourney("lead-nurture", "marketing");
        putBackParked.putBack();
        drain();

        assertThat(provider.handed()).extracting(email -> email.messageId()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(dispatching.pauses()).isEmpty();
        assertThat(messages.counts()).containsEntry(MessageState.SENT, 250L).containsEntry(MessageState.PAUSED, 0L);
    }

    @Test
    void shouldLetOtherJourneysPassAPausedOne() {
        var ada = aLead("ada@example.test");
        queue(ada);
        var other = messages.order(order(ada, "other-journey", "marketing", 1)).messageId();
        dispatching.pauseJourney("lead-nurture", "marketing");

        drain();

        assertThat(stateOf(other)).isEqualTo(MessageState.SENT);
        assertThat(provider.handed()).hasSize(1);
    }

    @Test
    void shouldGoOnParkingWhereAJourneyIsPausedAgainWhileItIsResumed() {
        leads(3).forEach(this::queue);
        dispatching.pauseJourney("lead-nurture", "marketing");
        drain();
        dispatching.resumeJourney("lead-nurture", "marketing");
        dispatching.pauseJourney("lead-nurture", "analyst");

        assertThat(putBackParked.putBack()).isFalse();

        assertThat(messages.counts()).containsEntry(MessageState.PAUSED, 3L);
        assertThat(dispatching.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.ending()).isFalse();
            assertThat(pause.pausedBy()).isEqualTo("analyst");
        });
    }

    @Test
    void shouldLeaveAPausedChannelAloneAndGoOnWhereItStopped() {
        leads(3).forEach(this::queue);
        dispatching.pauseChannel("email", "marketing");
        dispatching.pauseChannel("email", "admin");

        assertThat(dispatcher.dispatch()).isZero();
        assertThat(dispatching.channels())
                .filteredOn(channel -> channel.lane().channel().equals("email"))
                .singleElement()
                .satisfies(channel -> {
                    assertThat(channel.queued()).isEqualTo(3);
                    assertThat(channel.pause().pausedBy()).isEqualTo("marketing");
                });

        dispatching.resumeChannel("email", "marketing");
        drain();

        assertThat(provider.handed()).hasSize(3);
        assertThat(audit.of("email", 10))
                .extracting(AuditRow::deed)
                .containsExactlyInAnyOrder("channel.paused", "channel.resumed");
    }

    @Test
    void shouldNameTheChannelsWhereOneIsToBePausedThatThereIsNot() {
        assertThatThrownBy(() -> dispatching.pauseChannel("pigeon", "marketing"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("email");
    }

    @Test
    void shouldGiveADeadMessageAllItsTriesAgain() {
        var id = aDeadMessage();

        dispatching.release(id, "marketing");
        provider.answers(ScriptedEmail.ACCEPTS);
        clock.advance(Duration.ofHours(1));
        drain();

        assertThat(stateOf(id)).isEqualTo(MessageState.SENT);
        assertThat(messages.get(id).attempts()).isEqualTo(1);
        assertThat(messages.counts()).containsEntry(MessageState.DEAD, 0L).containsEntry(MessageState.SENT, 1L);
        assertThat(audit.of(id, 10)).extracting(AuditRow::deed).containsExactly("message.released");
    }

    @Test
    void shouldReleaseOnlyWhatIsDead() {
        var id = queue(aLead("ada@example.test"));

        assertThatThrownBy(() -> dispatching.release(id, "marketing"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("queued");
    }

    @Test
    void shouldReleaseAllDeadMessagesOfAChannel() {
        aDeadMessage();

        assertThat(dispatching.releaseAll("crm", "admin")).isZero();
        assertThat(dispatching.releaseAll("email", "admin")).isEqualTo(1);
        assertThat(messages.counts()).containsEntry(MessageState.DEAD, 0L).containsEntry(MessageState.QUEUED, 1L);
    }

    @Test
    void shouldLetATransactionalMessageOvertakeABlast() {
        leads(150).forEach(this::queue);
        clock.advance(Duration.ofSeconds(1));
        var ada = aLead("ada@example.test");
        var urgent = messages.order(order(ada, "receipts", "transactional", 1)).messageId();

        dispatcher.dispatch();

        assertThat(provider.handed().get(0).messageId()).isEqualTo(urgent);
    }

    private String aDeadMessage() {
        var id = queue(aLead("ada@example.test"));
        provider.answers(email -> new Outcome.Unavailable("down", null));
        for (int tries = 0; tries < 12; tries++) {
            dispatcher.dispatch();
            clock.advance(Duration.ofHours(10));
        }
        assertThat(stateOf(id)).isEqualTo(MessageState.DEAD);
        return id;
    }

    private void drain() {
        while (dispatcher.dispatch() > 0) {
            // until nothing is due
        }
    }

    static MessageOrder order(String leadId, String journey, String purpose, int visit) {
        return new MessageOrder(
                leadId,
                journey,
                "instance-" + journey,
                "send",
                "visit-" + visit,
                "email",
                "test-greeting",
                "news",
                purpose,
                Map.of());
    }
}
