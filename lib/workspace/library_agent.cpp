// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_agent.h>

namespace Agentwright {

LibraryAgent libraryAgentOf(const DefinitionView &definition, const QString &path, const LibraryScope &scope)
{
    LibraryAgent agent;
    agent.path = path;
    agent.place = FilePlace(path, scope.kind == LibraryScope::Kind::Plugin);
    agent.scope = scope;
    agent.name = definition.name();
    agent.description = definition.description();
    agent.summary = definition.trigger().summary;
    for (const ExampleBlock &example : definition.trigger().examples) {
        const QString request = example.turns.isEmpty() ? QString() : example.turns.first().text;
        agent.examples.append({request, (example.context + u' ' + example.commentary).trimmed()});
    }
    agent.body = TextSketch::of(definition.body());
    agent.isLoaded = definition.syntax().hasFrontmatter() && !agent.name.isEmpty() && !agent.description.isEmpty();
    return agent;
}

bool answersRequests(const LibraryAgent &agent)
{
    if (agent.place.kind == FileKind::OtherAgent)
        return !agent.description.isEmpty();
    return agent.isLoaded && kClaudeAgents.testFlag(agent.place.kind);
}

} // namespace Agentwright
