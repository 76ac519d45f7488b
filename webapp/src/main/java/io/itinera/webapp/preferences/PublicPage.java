package io.itinera.webapp.preferences;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller whose pages leads see: their failures say what a lead can do about them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PublicPage {}
