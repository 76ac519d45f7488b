package io.itinera.engine.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test in a Spring context with the whole engine on the MySQL of ITINERA_TEST_MYSQL_URL (user and password from
 * ITINERA_TEST_MYSQL_USER, default root, and ITINERA_TEST_MYSQL_PASSWORD, default empty); for classes named {@code …IT}.
 * The tests make databases of their own there, named after that of the address with a number behind it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIfEnvironmentVariable(
        named = "ITINERA_TEST_MYSQL_URL",
        matches = ".+",
        disabledReason =
                "No MySQL to test with: set ITINERA_TEST_MYSQL_URL to jdbc:mysql://host:3306/a-database-of-its-own")
@SpringBootTest(classes = EngineApp.class)
@ContextConfiguration(initializers = Databases.MySql.class)
public @interface OnMySql {}
