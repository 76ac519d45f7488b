package io.itinera.engine.store;

import java.util.Set;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/**
 * Nothing reads a table before Flyway has laid it. Found by Spring Boot through {@code META-INF/spring.factories}; the
 * process engine has its own detector beside its configuration.
 */
class MappersAwaitMigrations extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {
    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        return Set.of(SqlSessionFactory.class);
    }
}
