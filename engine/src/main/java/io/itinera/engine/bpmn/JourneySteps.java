package io.itinera.engine.bpmn;

import static io.itinera.engine.bpmn.Setting.optional;
import static io.itinera.engine.bpmn.Setting.required;

import java.util.List;
import java.util.Optional;

/** The steps that a drawing may name, each with its settings: the half of the vocabulary that does something. */
public final class JourneySteps {
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
                            .oneOf("marketing", "transactional"))
            .sentToPeople();
    public static final StepTerm SEND_SMS = new StepTerm(
                    "sendSms",
                    "Send SMS",
                    "Queues a text message to the lead's phone if policy allows it; otherwise takes the \"not sent\" path where one "
                            + "is drawn.",
                    required("content", "Which content to send, by its key; its text is what is sent."),
                    optional("topic", "What it is about, for consent. The content's own if left out."),
                    optional("purpose", "marketing or transactional. The content's own if left out.")
                            .oneOf("marketing", "transactional"))
            .sentToPeople();
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
                    optional("purpose", "marketing or transactional. The content's own if left out.")
                            .oneOf("marketing", "transactional"))
            .sentToPeople();
    public static final StepTerm SEND_PUSH = new StepTerm(
                    "sendPush",
                    "Send push notification",
                    "Queues a notification to the app on the lead's device (attribute pushToken) if policy allows it.",
                    required(
                            "content",
                            "Which content to send, by its key: its subject is the title, its text the text."),
                    optional("link", "What opens when it is tapped. The app itself if left out."),
                    optional("topic", "What it is about, for consent. The content's own if left out."),
                    optional("purpose", "marketing or transactional. The content's own if left out.")
                            .oneOf("marketing", "transactional"))
            .sentToPeople();
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
            required("network", "facebook, linkedin or x.").oneOf("facebook", "linkedin", "x"),
            required("text", "What to post, in FEEL: \"Spring is here\"").inFeel(),
            optional("link", "An address that the post shows a preview of."));
    public static final StepTerm ADD_TO_AUDIENCE = new StepTerm(
            "addToAudience",
            "Add to ad audience",
            "Adds the lead to an advertising audience, unless it opted out of ads. Only hashes of its address and number "
                    + "leave us.",
            required("network", "meta, google or linkedin.").oneOf("meta", "google", "linkedin"),
            required("audience", "The audience's id there."));
    public static final StepTerm REMOVE_FROM_AUDIENCE = new StepTerm(
            "removeFromAudience",
            "Remove from ad audience",
            "Takes the lead out of an advertising audience.",
            required("network", "meta, google or linkedin.").oneOf("meta", "google", "linkedin"),
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
    public static final StepTerm CHOOSE_OFFER = new StepTerm(
            "chooseOffer",
            "Choose next offer",
            "Finds the best offer for the lead by the offer tables and keeps it in offer; where none is left, offer is null.");
    public static final StepTerm UPDATE_LEAD = new StepTerm(
            "updateLead",
            "Update lead",
            "Moves the lead to another lifecycle stage.",
            required("lifecycleStage", "lead, mql, sql, customer or disqualified.")
                    .oneOf("lead", "mql", "sql", "customer", "disqualified"));
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
            CHOOSE_OFFER,
            UPDATE_LEAD,
            OPEN_HANDOFF,
            ESCALATE_HANDOFF,
            CLOSE_HANDOFF,
            WRITE_CRM);

    private JourneySteps() {}

    public static Optional<StepTerm> step(String name) {
        return STEPS.stream().filter(step -> step.name().equals(name)).findFirst();
    }
}
