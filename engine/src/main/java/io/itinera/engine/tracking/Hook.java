package io.itinera.engine.tracking;

/**
 * Takes what one provider posts to {@code /hooks/<provider>}. Every bean of this type opens that address; it is public,
 * so the hook believes nothing before it has checked the provider's signature.
 */
public interface Hook {
    /** The last part of the address: small letters, digits and dashes. */
    String provider();

    /**
     * Checks that the request comes from the provider, and reads it. The receipts in the answer are taken before the
     * provider hears that all went well; where that fails, it sends them again.
     *
     * @throws HookRefused where the signature is wrong, the settings to check it by are missing, or the body is no sense
     */
    HookAnswer receive(HookRequest request);
}
