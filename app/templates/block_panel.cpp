// SPDX-License-Identifier: MIT
#include "templates/block_panel.h"

#include "editor/block_mime.h"
#include "templates/parameter_form.h"
#include "templates/template_picker.h"
#include "templates/text_preview.h"

#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace Agentwright::App {

BlockPanel::BlockPanel(TextPreview *preview, QWidget *parent)
    : QWidget(parent)
    , m_picker(new TemplatePicker(TemplateKind::Block, this))
    , m_form(new ParameterForm(this))
    , m_filler(new TemplateFiller(*m_form, preview, this))
{
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setChildrenCollapsible(false);
    rows->addWidget(m_picker);
    rows->addWidget(m_form);
    rows->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(rows);
    if (preview)
        setTabOrder(&m_picker->list(), preview);
    m_form->followInTabOrder(&m_picker->list());
    m_picker->list().setDragData([this] { return dragData(); });
    m_picker->list().setToolTip(tr("Drag a block into the text, or double-click it"));
    connect(&m_loader, &TemplateLoader::loaded, this,
            [this](const TemplateLibrary &library) { m_picker->setTemplates(library.store); });
    connect(m_picker, &TemplatePicker::currentChanged, this, [this] {
        m_filler->setTemplate(m_picker->current().value_or(Template()));
        Q_EMIT blockChanged();
    });
    connect(m_picker, &TemplatePicker::activated, this, &BlockPanel::activated);
}

void BlockPanel::focusSearch()
{
    m_picker->focusSearch();
}

QString BlockPanel::takeBlock()
{
    const Expansion expansion = m_filler->expansion();
    if (expansion.problems.isEmpty())
        return expansion.text;
    m_form->insistOn(expansion.problems);
    return {};
}

std::unique_ptr<QMimeData> BlockPanel::dragData()
{
    const QString block = hasBlock() ? takeBlock() : QString();
    return block.isEmpty() ? nullptr : mimeDataOfBlock(block);
}

} // namespace Agentwright::App
