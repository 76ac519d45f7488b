package io.itinera.engine.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test in a Spring context with the whole engine on H2 in memory; for classes named {@code …Test}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = EngineApp.class)
@ContextConfiguration(initializers = Databases.H2.class)
public @interface OnH2 {}
