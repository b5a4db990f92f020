// SPDX-License-Identifier: MIT
#include "form/obstacle_text.h"

#include <QCoreApplication>

namespace Agentwright::App {

static QString reasonText(const char *text)
{
    return QCoreApplication::translate("Agentwright::App::Form", text);
}

QString obstacleText(EditObstacle obstacle)
{
    switch (obstacle) {
    case EditObstacle::None:
        return {};
    case EditObstacle::DuplicateKey:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The key is there more than once."));
    case EditObstacle::AliasAnchorOrTag:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The value uses an alias, an anchor or a tag."));
    case EditObstacle::NestedMapping:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The value is nested YAML."));
    case EditObstacle::CommentInside:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "There is a comment inside of the value."));
    case EditObstacle::NotYaml:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The value cannot be read."));
    case EditObstacle::AmbiguousStructure:
        return reasonText(
            QT_TRANSLATE_NOOP("Agentwright::App::Form", "It is not clear where the entries begin and end."));
    case EditObstacle::UnterminatedFrontmatter:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The frontmatter has no closing line."));
    case EditObstacle::MergeKey:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The value is merged in from elsewhere."));
    case EditObstacle::TooLarge:
        return reasonText(QT_TRANSLATE_NOOP("Agentwright::App::Form", "The frontmatter is too large."));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Agentwright::App
