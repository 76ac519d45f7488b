package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox: what was ordered to be sent, to whom, and what became of it. */
@Component
public class Messages {
    private static final int LARGEST_PAGE = 500;

    private final MessageMapper messages;
    private final ReadMessages read;
    private final OrderMessages orderMessages;
    private final ShowMessage showMessage;
    private final Tally tally;

    Messages(
            MessageMapper messages,
            ReadMessages read,
            OrderMessages orderMessages,
            ShowMessage showMessage,
            Tally tally) {
        this.messages = messages;
        this.read = read;
        this.orderMessages = orderMessages;
        this.showMessage = showMessage;
        this.tally = tally;
    }

    /**
     * Takes an order, in the caller's transaction. Ordering the same again answers what was answered first and changes
     * nothing, whatever else the order says.
     *
     * @throws InvalidInput where the order names a channel, content or purpose that there is not
     */
    @Transactional
    public OrderOutcome order(MessageOrder order) {
        return orderMessages.order(List.of(order)).get(0);
    }

    /** As {@link #order}, for many at once in few statements; the outcomes come in the order of the orders. */
    @Transactional
    public List<OrderOutcome> orderAll(List<MessageOrder> orders) {
        return orderMessages.order(orders);
    }

    /** @throws InvalidInput for a cursor that is none, or a limit out of range */
    public Page<Message> search(MessageSearch search) {
        if (search.limit() < 1 || search.limit() > LARGEST_PAGE) {
            throw new InvalidInput(
                    "limit", "limit is " + search.limit() + "; ask for 1 to " + LARGEST_PAGE + " messages.");
        }
        var rows = messages.search(
                search.leadId(),
                search.state(),
                search.channel(),
                MessageCursor.read(search.cursor()),
                search.limit() + 1);
        return Page.of(rows, search.limit(), MessageCursor::after);
    }

    /** @throws NotFound where there is no such message */
    public Message get(String id) {
        return read.all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("message", id));
    }

    /** Those of the messages that are still kept, by id; some hundreds at a time. */
    public Map<String, Message> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : read.all(List.copyOf(ids)).stream().collect(Collectors.toMap(Message::id, Function.identity()));
    }

    /**
     * The message as its recipient sees it: as it was sent where a capture provider kept it, else put together anew.
     *
     * @throws NotFound where there is no such message, or its lead or content is gone
     * @throws io.itinera.engine.content.RenderFailure where its content cannot be rendered
     */
    public RenderedMessage rendered(String id) {
        return showMessage.of(get(id));
    }

    /** How many messages are in each state; every state is in the answer. */
    public Map<MessageState, Long> counts() {
        return tally.counts();
    }
}
