package io.itinera.engine.content;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * The only door from a template to Java. It asks no class for its methods: what may be called is listed in
 * {@link AllowedMethods}, properties are read of maps alone, nothing is written. Public because Velocity creates it by
 * name; not for use elsewhere.
 */
public class NarrowUberspector extends SecureUberspector {
    private static final Set<String> LOOP = Set.of("index", "count", "hasNext", "first", "last");

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) {
        if (target == null) {
            return null;
        }
        var method = AllowedMethods.find(target, name, arguments.length)
                .orElseThrow(() -> refusal("." + name + "() cannot be called here", place));
        return new VelMethod() {
            @Override
            public Object invoke(Object on, Object[] with) {
                return method.call(on, with);
            }

            @Override
            public boolean isCacheable() {
                return false;
            }

            @Override
            public String getMethodName() {
                return name;
            }

            @Override
            public java.lang.reflect.Method getMethod() {
                return null;
            }

            @Override
            public Class<?> getReturnType() {
                return Object.class;
            }
        };
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) {
        if (target instanceof ForeachScope) {
            return LOOP.contains(name) ? super.getPropertyGet(target, name, place) : null;
        }
        if (target instanceof Map) {
            return reading(name, map -> ((Map<?, ?>) map).get(name));
        }
        return null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) {
        throw refusal("." + name + " can only be read", place);
    }

    @Override
    public Iterator<?> getIterator(Object target, Info place) {
        if (target instanceof Collection<?> items) {
            return items.iterator();
        }
        throw refusal("#foreach goes over lists only", place);
    }

    private static RenderFailure refusal(String what, Info place) {
        return new RenderFailure(place.getTemplateName() + ", line " + place.getLine() + ": " + what + ".");
    }

    private static VelPropertyGet reading(String name, Function<Object, Object> read) {
        return new VelPropertyGet() {
            @Override
            public Object invoke(Object on) {
                return read.apply(on);
            }

            @Override
            public boolean isCacheable() {
                return false;
            }

            @Override
            public String getMethodName() {
                return name;
            }
        };
    }
}
