package io.itinera.engine.bpmn;

import static io.itinera.engine.bpmn.JourneyVocabulary.Setting.optional;
import static io.itinera.engine.bpmn.JourneyVocabulary.Setting.required;

import io.itinera.engine.tracking.EventNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every name that a drawing may use, each with its meaning in a marketer's words. The steps that expressions may name,
 * the check at publishing and {@code docs/vocabulary.md} hang from it, so a name that is not here does not exist.
 */
public final class JourneyVocabulary {
    /** A name and what it means. */
    public record Term(String name, String meaning) {}

    /** A value that the drawing gives to a step, as a property of its element. */
    public record Setting(String name, boolean required, boolean feel, String meaning, Pattern pattern) {
        static Setting required(String name, String meaning) {
            return new Setting(name, true, false, meaning, null);
        }

        static Setting optional(String name, String meaning) {
            return new Setting(name, false, false, meaning, null);
        }

        /** The same, written in FEEL and checked when the drawing is published. */
        Setting inFeel() {
            return new Setting(name, required, true, meaning, pattern);
        }

        /** A value that is given has to look like this. */
        Setting like(String regex) {
            return new Setting(name, required, feel, meaning, Pattern.compile(regex));
        }

        /** Whether the value may stand in a drawing; no value may. */
        public boolean allows(String value) {
            return value == null
                    || value.isBlank()
                    || pattern == null
                    || pattern.matcher(value.strip()).matches();
        }
    }

    /**
     * Something a journey does: a service or business rule task whose delegate expression is {@code ${name}}.
     *
     * @param awaitsAnswer whether leads wait there until somebody outside has answered
     */
    public record StepTerm(String name, String label, String meaning, boolean awaitsAnswer, List<Setting> settings) {
        public StepTerm(String name, String label, String meaning, Setting... settings) {
            this(name, label, meaning, false, List.of(settings));
        }

        /** A message to leads, which the contact policy has a say in. */
        StepTerm toPeople() {
            var all = new ArrayList<>(settings);
            all.add(optional(
                            "whenHeld",
                            "What becomes of it where policy lets it go only later: wait, or drop, which takes the "
                                    + "\"not sent\" path. It waits if nothing is said.")
                    .like("wait|drop"));
            all.add(optional(
                            "sendWindow",
                            "Hours of this step by the lead's own clock, for example Mon-Fri 09:00-17:00; policy may "
                                    + "narrow them further.")
                    .like("(\\S+ )?\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}"));
            all.add(optional(
                            "priority",
                            "How urgent it is, 0 to 100; the contact policy may let urgent messages pass a cap. 50 if "
                                    + "nothing is said.")
                    .like("\\d{1,2}|100"));
            return new StepTerm(name, label, meaning, awaitsAnswer, List.copyOf(all));
        }

        StepTerm awaitingAnswer() {
            return new StepTerm(name, label, meaning, true, settings);
        }
    }

    public static final StepTerm SEND_EMAIL = new StepTerm(
                    "sendEmail",
                    "Send e-mail",
                    "Queues an e-mail to the lead if policy allows it, for now or for later; otherwise takes the \"not sent\" path "
                            + "where one is drawn, and the lead's timeline says why.",
                    required("content", "Which content to send, by its key."),
                    optional(
                            "topic",
                            "What it is about, for consent: for example newsletter. The content's own if left out."),
                    optional(
                                    "purpose",
                                    "marketing, or transactional, which passes an opt-out. The content's own if left out.")
                            .like("marketing|transactional"))
            .toPeople();
    public static final StepTerm SEND_SMS = new StepTerm(
                    "sendSms",
                    "Send SMS",
                    "Queues a text message to the lead's phone if policy allows it; otherwise takes the \"not sent\" path where one "
                            + "is drawn.",
                    required("content", "Which content to send, by its key; its text is what is sent."),
                    optional("topic", "What it is about, for consent. The content's own if left out."),
                    optional("purpose", "marketing or transactional. The content's own if left out."))
            .toPeople();
    public static final StepTerm SEND_WHATSAPP = new StepTerm(
                    "sendWhatsApp",
                    "Send WhatsApp",
                    "Queues a WhatsApp message to the lead's phone if policy allows it. Who has not written to us for a day can "
                            + "only be reached by a template that Meta approved.",
                    optional(
                            "content",
                            "Which content to send as free text, by its key. Needed where there is no template."),
                    optional("template", "Name of the approved template."),
                    optional("language", "The template's language, such as de or en_US. Needed with a template."),
                    optional(
                                    "parameters",
                                    "The template's values in FEEL, in their order: [lead.firstName, lead.company]")
                            .inFeel(),
                    optional("topic", "What it is about, for consent. The content's own if left out."),
                    optional("purpose", "marketing or transactional. The content's own if left out."))
            .toPeople();
    public static final StepTerm SEND_PUSH = new StepTerm(
                    "sendPush",
                    "Send push notification",
                    "Queues a notification to the app on the lead's device (attribute pushToken) if policy allows it.",
                    required(
                            "content",
                            "Which content to send, by its key: its subject is the title, its text the text."),
                    optional("link", "What opens when it is tapped. The app itself if left out."),
                    optional("topic", "What it is about, for consent. The content's own if left out."),
                    optional("purpose", "marketing or transactional. The content's own if left out."))
            .toPeople();
    public static final StepTerm SEND_CHAT = new StepTerm(
            "sendChat",
            "Alert a team",
            "Tells our own people something in their chat (Slack or Teams). The lead hears nothing of it.",
            required("channel", "Where to, such as #sales in Slack or the name that an administrator gave in Teams."),
            required("text", "What to say, in FEEL: \"Hot lead: \" + lead.company")
                    .inFeel(),
            optional("link", "An address to look at."));
    public static final StepTerm CALL_WEBHOOK = new StepTerm(
                    "callWebhook",
                    "Call webhook",
                    "Tells another system of the lead and waits for its answer, whose values then are variables of the "
                            + "journey. A timer at the edge of the step says how long to wait at most.",
                    required(
                            "url",
                            "An address that begins with https, or the name of an endpoint that an administrator set up."),
                    optional(
                                    "data",
                                    "What to tell besides the lead's id, in FEEL: {email: lead.email, score: lead.score}")
                            .inFeel(),
                    optional(
                                    "result",
                                    "Which variables to take from the answer, in FEEL: {discount: response.offer.percent}")
                            .inFeel())
            .awaitingAnswer();
    public static final StepTerm POST_SOCIAL = new StepTerm(
            "postSocial",
            "Post to social",
            "Publishes a post in our name, once for each version of the journey, however many leads come by.",
            required("network", "facebook, linkedin or x."),
            required("text", "What to post, in FEEL: \"Spring is here\"").inFeel(),
            optional("link", "An address that the post shows a preview of."));
    public static final StepTerm ADD_TO_AUDIENCE = new StepTerm(
            "addToAudience",
            "Add to ad audience",
            "Adds the lead to an advertising audience, unless it opted out of ads. Only hashes of its address and number "
                    + "leave us.",
            required("network", "meta, google or linkedin."),
            required("audience", "The audience's id there."));
    public static final StepTerm REMOVE_FROM_AUDIENCE = new StepTerm(
            "removeFromAudience",
            "Remove from ad audience",
            "Takes the lead out of an advertising audience.",
            required("network", "meta, google or linkedin."),
            required("audience", "The audience's id there."));
    public static final StepTerm SCORE_LEAD = new StepTerm(
            "scoreLead",
            "Score lead",
            "Scores the lead by the table and keeps score, grade and the reasons.",
            optional("decision", "Key of the table; lead-score if nothing is said."));
    public static final StepTerm DECIDE = new StepTerm(
            "decide",
            "Decide",
            "Asks a decision table about the lead; what it answers becomes variables of the journey.",
            required("decision", "Key of the table."));
    public static final StepTerm UPDATE_LEAD = new StepTerm(
            "updateLead",
            "Update lead",
            "Moves the lead to another lifecycle stage.",
            required("lifecycleStage", "lead, mql, sql, customer or disqualified."));
    public static final StepTerm OPEN_HANDOFF = new StepTerm(
            "openHandoff", "Open handoff", "Opens a handoff of the lead to the team that the routing table named.");
    public static final StepTerm ESCALATE_HANDOFF = new StepTerm(
            "escalateHandoff", "Escalate handoff", "Marks the handoff as overdue and raises its task's priority.");
    public static final StepTerm CLOSE_HANDOFF = new StepTerm(
            "closeHandoff", "Close handoff", "Records what sales decided: accept, reject with a reason, or recycle.");
    public static final StepTerm WRITE_CRM =
            new StepTerm("writeCrm", "Write to CRM", "Queues the lead's record for the CRM.");

    public static final List<StepTerm> STEPS = List.of(
            SEND_EMAIL,
            SEND_SMS,
            SEND_WHATSAPP,
            SEND_PUSH,
            SEND_CHAT,
            CALL_WEBHOOK,
            POST_SOCIAL,
            ADD_TO_AUDIENCE,
            REMOVE_FROM_AUDIENCE,
            SCORE_LEAD,
            DECIDE,
            UPDATE_LEAD,
            OPEN_HANDOFF,
            ESCALATE_HANDOFF,
            CLOSE_HANDOFF,
            WRITE_CRM);

    public static final Term NOT_SENT = new Term("not-sent", "Policy forbade the message; take another path.");
    public static final Term WEBHOOK_FAILED =
            new Term("webhook-failed", "The webhook refused, or could not be reached however often it was tried.");
    public static final List<Term> ERRORS = List.of(NOT_SENT, WEBHOOK_FAILED);

    public static final List<Term> MESSAGES = List.of(
            new Term("click", "The lead followed a link in a message."),
            new Term("open", "The lead opened a message."),
            new Term("reply", "The lead answered a message."),
            new Term(
                    EventNames.EMAIL_OPENED,
                    "The lead opened an e-mail; programs that fetch pictures in advance do not count."),
            new Term(
                    EventNames.EMAIL_CLICKED,
                    "The lead followed a link in an e-mail, event.url; mail filters that follow all links do not count."),
            new Term(EventNames.EMAIL_BOUNCED, "The lead's e-mail address does not exist; it gets no more e-mail."),
            new Term(EventNames.EMAIL_SOFT_BOUNCED, "An e-mail did not arrive this time, event.reason says why."),
            new Term(EventNames.EMAIL_COMPLAINED, "The lead marked an e-mail as spam; it gets no more e-mail."),
            new Term(EventNames.EMAIL_REPLIED, "The lead answered an e-mail, event.text."),
            new Term(EventNames.SMS_REPLIED, "The lead answered an SMS, event.text; a stop word unsubscribes instead."),
            new Term(EventNames.SMS_BOUNCED, "The lead's number cannot be reached by SMS."),
            new Term(EventNames.SMS_SOFT_BOUNCED, "An SMS did not arrive this time, event.reason says why."),
            new Term(
                    EventNames.WHATSAPP_REPLIED,
                    "The lead answered by WhatsApp, event.text; a stop word unsubscribes instead."),
            new Term(EventNames.WHATSAPP_OPENED, "The lead read a WhatsApp message."),
            new Term(EventNames.WHATSAPP_BOUNCED, "The lead's number cannot be reached by WhatsApp."),
            new Term(
                    EventNames.WHATSAPP_SOFT_BOUNCED,
                    "A WhatsApp message did not arrive this time, event.reason says why."),
            new Term(EventNames.PUSH_BOUNCED, "The app on the lead's device takes no push any more."),
            new Term(EventNames.UNSUBSCRIBED, "The lead wants no more of event.topic on event.channel."),
            new Term(EventNames.CONSENT_CONFIRMED, "The lead confirmed a double opt-in to event.topic."),
            new Term("purchase", "The lead bought something."),
            new Term("page-visit", "The lead looked at a page."),
            new Term("form-submit", "The lead filled in a form."));

    public static final Term HANDOFF_ID = new Term("handoffId", "The handoff that this process is about.");
    public static final Term TEAM = new Term("team", "The sales team that takes the lead, as the routing table says.");
    public static final Term PRIORITY = new Term("priority", "How urgent the handoff is, 0 to 100.");
    public static final Term SLA_HOURS = new Term("slaHours", "Hours within which sales should decide.");
    public static final Term DECISION = new Term("decision", "What sales decided: accept, reject or recycle.");
    public static final Term REJECT_REASON = new Term("rejectReason", "Why sales rejected the lead.");
    public static final Term NOTE = new Term("note", "What sales noted about the lead.");
    public static final Term WEBHOOK_STATUS =
            new Term("webhookStatus", "What the last webhook answered: 200, 201, …; 0 where none was really called.");
    public static final List<Term> VARIABLES =
            List.of(WEBHOOK_STATUS, HANDOFF_ID, TEAM, PRIORITY, SLA_HOURS, DECISION, REJECT_REASON, NOTE);

    private JourneyVocabulary() {}

    public static Optional<StepTerm> step(String name) {
        return STEPS.stream().filter(step -> step.name().equals(name)).findFirst();
    }
}
