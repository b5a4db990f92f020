// SPDX-License-Identifier: MIT
#include "editor/live_structure.h"

#include "document/document_controller.h"

#include <QTextDocument>

namespace Agentwright::App {

namespace {

constexpr qsizetype kMadeAtOnce = 150'000; ///< UTF-16 units
constexpr int kStructurePauseMs = 150;

} // namespace

LiveStructure::LiveStructure(DocumentController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kStructurePauseMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        exact();
        Q_EMIT changed();
    });
    connect(controller.textDocument(), &QTextDocument::contentsChange, this, &LiveStructure::onContentsChange);
    connect(&controller, &DocumentController::definitionChanged, this, &LiveStructure::onDefinitionChanged);
}

const PromptStructure &LiveStructure::exact()
{
    if (m_revision != m_controller.revision()) {
        m_revision = m_controller.revision();
        m_structure = PromptStructure::of(m_controller.definition());
        m_later.stop();
    }
    return m_structure;
}

const PromptStructure &LiveStructure::present()
{
    const bool isFirst = m_revision == 0;
    return isFirst || m_controller.text().size() <= kMadeAtOnce ? exact() : m_structure;
}

void LiveStructure::onContentsChange(int offset, int removed, int added)
{
    if (m_controller.text().size() > kMadeAtOnce)
        m_structure.shift(offset, removed, added);
}

void LiveStructure::onDefinitionChanged(const ChangeOrigin &origin)
{
    const bool isLong = m_controller.text().size() > kMadeAtOnce && m_revision != 0;
    if (isLong && origin.kind != ChangeOrigin::Kind::Load) {
        m_later.start();
        return;
    }
    if (isLong)
        exact(); // nothing of another text is of use
    Q_EMIT changed();
}

} // namespace Agentwright::App
