package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What strangers can call is described. That it is described without a fault, Javadoc checks. */
class DescribedNamesTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("src/spark/java"));

  @Test
  void everyPublicTypeAndMethodHasADescription() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> all = Files.walk(root)) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Undescribed undescribed;
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      undescribed = new Undescribed(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        undescribed.scan(unit, null);
      }
    }
    assertThat(undescribed.seen).isGreaterThan(1000);
    assertThat(undescribed.found).isEmpty();
  }

  /** Looks through public types for what has no description. */
  private static final class Undescribed extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final List<String> found = new ArrayList<>();
    private int seen;

    Undescribed(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (isPublic(type.getModifiers())) {
        look(type.getSimpleName().toString());
        super.visitClass(type, nothing);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (isPublic(method.getModifiers()) && !overrides(method.getModifiers())) {
        look(method.getName().toString());
      }
      return null;
    }

    private void look(String name) {
      seen++;
      if (trees.getDocCommentTree(getCurrentPath()) == null) {
        found.add(name + " in " + getCurrentPath().getCompilationUnit().getSourceFile().getName());
      }
    }

    /** Members of an interface are public unsaid. */
    private boolean isPublic(ModifiersTree modifiers) {
      TreePath above = getCurrentPath().getParentPath();
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (above.getLeaf().getKind() == Tree.Kind.INTERFACE
              && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static boolean overrides(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }
  }
}
