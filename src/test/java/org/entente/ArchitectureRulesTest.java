package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules find what is wrong, and nothing else, in code that is wrong on purpose. */
class ArchitectureRulesTest {
  private static final String ROOT = "org.entente.architecturefixture";
  private static JavaClasses wrong;
  private static ArchitectureRules rules;

  @BeforeAll
  static void read() throws IOException {
    wrong = new ClassFileImporter().importPackages(ROOT);
    rules = new ArchitectureRules(ROOT, PackageTable.ofTheProject());
  }

  @Test
  void aPackageWithoutALineIsFound() {
    assertThat(found(rules.everyPackageIsInTheTable()))
        .containsExactly("unlisted.Stray: there is no line for its package");
  }

  @Test
  void aPackageThatReachesUpIsFound() {
    assertThat(found(rules.packagesUseOnlyThePackagesTheirLineNames()))
        .containsExactly(
            "random.Reaching: may not use scenario", "scenario.Circling: may not use random");
  }

  @Test
  void aLibraryOfAnotherPackageIsFoundAndSoIsAnUnknownOne() {
    assertThat(found(rules.packagesUseOnlyTheLibrariesTheirLineNames()))
        .containsExactly(
            "analysis.Borrowing: may not use picocli.CommandLine",
            "analysis.Smuggling: may not use org.apache.commons.io.ByteOrderMark");
  }

  @Test
  void aCircleIsFound() {
    assertThat(found(rules.noPackagesGoInACircle()))
        .singleElement()
        .asString()
        .contains("Slice random -> ", "Slice scenario -> ");
  }

  @Test
  void packagesWithoutAMarkAreFound() {
    assertThat(found(rules.everyPackageIsDescribedAndNullMarked()))
        .containsExactly(
            "pattern.Unmarked: its package has no package-info with @NullMarked",
            "pattern.package-info: its package has no package-info with @NullMarked",
            "unlisted.Stray: its package has no package-info with @NullMarked");
  }

  @Test
  void whoeverEndsTheProcessIsFoundUnlessItIsMain() {
    assertThat(found(rules.onlyMainEndsTheProcess()))
        .containsExactly(
            "cli.Leaving: uses java.lang.Runtime.halt(int)",
            "cli.Leaving: uses java.lang.System.exit(int)");
  }

  @Test
  void whoeverPrintsBelowTheCommandsIsFound() {
    assertThat(found(rules.onlyCommandsPrint()))
        .containsExactly(
            "study.Loud: uses java.lang.System.out",
            "study.Tracing: uses java.lang.IllegalStateException.printStackTrace()");
  }

  @Test
  void aNameThatSaysNothingIsFound() {
    assertThat(found(rules.noNameSaysNothing()))
        .containsExactly("study.StudyHelper: could hold anything, by its name");
  }

  @Test
  void aPlusNamesAPackageAndAllBelowIt() {
    PackageTable table =
        PackageTable.parse(
            """
            package low
            package middle imports low
            package high imports middle+
            package front-door imports all
            """);
    assertThat(table.importsOf("high")).containsExactly("low", "middle");
    assertThat(table.importsOf("front-door")).containsExactly("high", "low", "middle");
  }

  @Test
  void aTableThatNamesWhatIsNotThereIsRefused() {
    for (String line :
        List.of(
            "package a imports b",
            "package a imports a",
            "package a imports b+",
            "package a uses b",
            "package a b",
            "packages a",
            "package a\npackage a")) {
      assertThatThrownBy(() -> PackageTable.parse(line))
          .as(line)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> found(ArchRule rule) {
    return rule.evaluate(wrong).getFailureReport().getDetails().stream()
        .map(detail -> detail.replace(ROOT + ".", ""))
        .sorted()
        .toList();
  }
}
