package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the design asks of all code below a root package, each rule by itself. */
final class ArchitectureRules {
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(".*(Util|Helper|Manager|Common|Impl)s?");
  private static final Set<String> ENDS_THE_PROCESS = Set.of("exit", "halt");
  private static final Set<String> STANDARD_STREAMS = Set.of("out", "err");
  // The second line is the JDK's too.
  private static final List<String> FREE_TO_ALL =
      List.of("java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify.annotations");

  private final String root;
  private final PackageTable table;

  ArchitectureRules(String root, PackageTable table) {
    this.root = root;
    this.table = table;
  }

  ArchRule everyPackageIsInTheTable() {
    return all(
        "stand in a package of the table",
        in -> isListed(in) ? Stream.of() : Stream.of("there is no line for its package"));
  }

  ArchRule packagesUseOnlyThePackagesTheirLineNames() {
    return listed(
        "use only packages that the line of their own names",
        in ->
            targets(in)
                .filter(this::isOurs)
                .map(this::nameOf)
                .filter(name -> !name.equals(nameOf(in)))
                .filter(name -> !table.importsOf(nameOf(in)).contains(name))
                .map(name -> "may not use " + name));
  }

  ArchRule packagesUseOnlyTheLibrariesTheirLineNames() {
    return listed(
        "use only libraries that the line of their package names",
        in ->
            targets(in)
                .filter(target -> !isOurs(target) && !isFreeToAll(target))
                .filter(target -> !mayUse(in, target))
                .map(target -> "may not use " + target.getName()));
  }

  ArchRule noPackagesGoInACircle() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .as("no packages use each other in a circle");
  }

  ArchRule everyPackageIsDescribedAndNullMarked() {
    return all(
        "stand in a package whose package-info is @NullMarked",
        in ->
            in.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent()
                ? Stream.of()
                : Stream.of("its package has no package-info with @NullMarked"));
  }

  ArchRule onlyMainEndsTheProcess() {
    return all(
        "leave it to cli.Main to end the process",
        in -> in.getName().equals(root + ".cli.Main") ? Stream.of() : uses(in, this::endsProcess));
  }

  ArchRule onlyCommandsPrint() {
    return all(
        "not print, unless in cli",
        in -> nameOf(in).equals("cli") ? Stream.of() : uses(in, this::prints));
  }

  ArchRule noNameSaysNothing() {
    return all(
        "be named for what they are",
        in ->
            SAYS_NOTHING.matcher(in.getSimpleName()).matches()
                ? Stream.of("could hold anything, by its name")
                : Stream.of());
  }

  private static Stream<String> uses(JavaClass in, Predicate<AccessTarget> wrong) {
    return in.getAccessesFromSelf().stream()
        .map(JavaAccess::getTarget)
        .map(AccessTarget.class::cast)
        .filter(wrong)
        .map(target -> "uses " + target.getFullName());
  }

  private boolean endsProcess(AccessTarget target) {
    return (target.getOwner().isEquivalentTo(System.class)
            || target.getOwner().isEquivalentTo(Runtime.class))
        && ENDS_THE_PROCESS.contains(target.getName());
  }

  private boolean prints(AccessTarget target) {
    return (target.getOwner().isEquivalentTo(System.class)
            && STANDARD_STREAMS.contains(target.getName()))
        || (target.getFullName().endsWith(".printStackTrace()")
            && target.getOwner().isAssignableTo(Throwable.class));
  }

  private boolean mayUse(JavaClass in, JavaClass library) {
    return table.librariesOf(nameOf(in)).stream()
        .anyMatch(table.librariesWith(library.getPackageName())::contains);
  }

  private static boolean isFreeToAll(JavaClass target) {
    return target.isPrimitive()
        || FREE_TO_ALL.stream()
            .anyMatch(free -> PackageTable.isWithin(target.getPackageName(), free));
  }

  private static Stream<JavaClass> targets(JavaClass in) {
    return in.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .distinct();
  }

  private boolean isOurs(JavaClass target) {
    return PackageTable.isWithin(target.getPackageName(), root);
  }

  private boolean isListed(JavaClass in) {
    return table.packages().contains(nameOf(in));
  }

  private String nameOf(JavaClass in) {
    return in.getPackageName().equals(root)
        ? PackageTable.FRONT_DOOR
        : in.getPackageName().substring(root.length() + 1);
  }

  /** A rule for the packages that have a line; that the others have none is a rule of its own. */
  private ArchRule listed(String should, Function<JavaClass, Stream<String>> problems) {
    return all(should, in -> isListed(in) ? problems.apply(in) : Stream.of());
  }

  private static ArchRule all(String should, Function<JavaClass, Stream<String>> problems) {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>(should) {
          @Override
          public void check(JavaClass in, ConditionEvents events) {
            problems
                .apply(in)
                .distinct()
                .map(problem -> in.getName() + ": " + problem)
                .map(message -> SimpleConditionEvent.violated(in, message))
                .forEach(events::add);
          }
        };
    return classes().should(condition).allowEmptyShould(true);
  }
}
