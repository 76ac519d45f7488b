package io.itinera.engine;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;

/** {@code Instant.now()} and its like without a clock, and {@code System.currentTimeMillis()}. */
class AsksTheSystemForTheTime extends DescribedPredicate<AccessTarget> {
    AsksTheSystemForTheTime() {
        super("a method that asks the system for the time");
    }

    @Override
    public boolean test(AccessTarget target) {
        var owner = target.getOwner().getName();
        if (owner.equals("java.lang.System")) {
            return target.getName().equals("currentTimeMillis");
        }
        return target.getName().equals("now")
                && ArchitectureTest.TIME_TYPES.contains(owner)
                && target.getFullName().endsWith("now()");
    }
}
