package io.itinera.engine.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Turns links into tokens and back. A token is the link's content and an HMAC-SHA256 over it, cut to 16 bytes (RFC 2104
 * allows down to half), in base64 for addresses. Nothing in it is secret; nobody but us can make one.
 */
@Component
class SignTokens {
    static final int LONGEST_TOKEN = 6_000;
    private static final int SIGNATURE = 16;
    private static final byte FORMAT = 1;
    private static final Duration HOUR = Duration.ofHours(1);

    private final LinkKeys keys;
    private final Clock clock;

    SignTokens(LinkKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String sign(LinkKind kind, LinkAbout about, String target, Duration validFor) {
        var bytes = new ByteArrayOutputStream(160);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeByte(kind.code());
            out.writeInt((int) (clock.instant().plus(validFor).plus(HOUR).getEpochSecond() / HOUR.toSeconds()));
            for (var part : new String[] {about.messageId(), about.leadId(), about.channel(), about.topic(), target}) {
                out.writeUTF(part == null ? "" : part);
            }
            out.write(signature(bytes.toByteArray(), keys.current()));
        } catch (IOException e) {
            throw new UncheckedIOException("The link is too long to be signed: " + target, e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws BadLink where the token is not ours, was changed, is of another kind or too old */
    SignedLink read(String token, LinkKind kind) {
        if (token == null || token.length() > LONGEST_TOKEN) {
            throw BadLink.forged();
        }
        try {
            var link = content(genuine(Base64.getUrlDecoder().decode(token)));
            if (link.kind() != kind) {
                throw BadLink.forged();
            }
            if (!clock.instant().isBefore(link.validUntil())) {
                throw BadLink.tooOld();
            }
            return link;
        } catch (IllegalArgumentException | IOException notOurs) {
            throw BadLink.forged();
        }
    }

    private byte[] genuine(byte[] token) {
        int end = token.length - SIGNATURE;
        if (end <= 0) {
            throw BadLink.forged();
        }
        var content = Arrays.copyOf(token, end);
        var signature = Arrays.copyOfRange(token, end, token.length);
        boolean ours = false;
        for (var key : keys.accepted()) {
            ours |= MessageDigest.isEqual(signature, signature(content, key));
        }
        if (!ours) {
            throw BadLink.forged();
        }
        return content;
    }

    private static SignedLink content(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readByte() != FORMAT) {
            throw BadLink.forged();
        }
        char code = (char) in.readByte();
        var kind = Stream.of(LinkKind.values())
                .filter(one -> one.code() == code)
                .findFirst()
                .orElseThrow(BadLink::forged);
        var until = Instant.ofEpochSecond(in.readInt() * HOUR.toSeconds());
        var about = new LinkAbout(text(in), text(in), text(in), text(in));
        return new SignedLink(kind, about, text(in), until);
    }

    private static String text(DataInputStream in) throws IOException {
        var text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    private static byte[] signature(byte[] content, SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }
}
