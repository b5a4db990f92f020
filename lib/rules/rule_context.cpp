// SPDX-License-Identifier: MIT
#include <agentwright/rules/rule.h>

#include "description_quality.h"
#include "directives.h"
#include "prompt_text.h"
#include "tool_fixes.h"

#include <agentwright/model/trigger.h>
#include <agentwright/readings/reading.h>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright {

/// A value made by the first who asks for it.
template<typename Value>
class Once
{
public:
    template<typename Make>
    const Value &get(Make make)
    {
        std::call_once(m_once, [&] { m_value.emplace(make()); });
        return *m_value;
    }

private:
    std::once_flag m_once;
    std::optional<Value> m_value;
};

class RuleInputs
{
public:
    Once<PromptText> prompt;
    Once<QList<Directive>> directives;
    Once<DescriptionLack> descriptionLack;
    Once<ToolFindings> tools;
    Once<ReadingInput> readingInput;
    Once<Reading> claudeReading;
};

std::shared_ptr<RuleInputs> newRuleInputs()
{
    return std::make_shared<RuleInputs>();
}

const PromptText &RuleContext::prompt() const
{
    return inputs->prompt.get([this] { return PromptText(definition); });
}

const QList<Directive> &directives(const RuleContext &context)
{
    return context.inputs->directives.get([&context] { return directivesIn(context.prompt()); });
}

DescriptionLack descriptionLack(const RuleContext &context)
{
    return context.inputs->descriptionLack.get([&context] { return findDescriptionLack(context); });
}

const Trigger &RuleContext::trigger() const
{
    return definition.trigger();
}

const ToolFindings &RuleContext::tools() const
{
    return inputs->tools.get([this] { return ToolFindings(syntax(), wantsFixes); });
}

const ReadingInput &RuleContext::readingInput() const
{
    return inputs->readingInput.get([this] {
        const QString path = folder().isEmpty() ? fileName() : folder() + u'/' + fileName();
        return ReadingInput(definition, format, path);
    });
}

const Reading &RuleContext::claudeReading() const
{
    return inputs->claudeReading.get([this] {
        const Reader *reader = kind() == FileKind::PluginAgent ? findReader(u"claude-plugin")
                                                               : findReader(u"claude-code");
        return reader ? reader->read(readingInput()) : Reading();
    });
}

} // namespace Agentwright
