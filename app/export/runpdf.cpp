// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/runpdf.h"

#include "app/history/runtexts.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 96;
constexpr int headerHeight = 28;
/// A page holds about 60 lines; a document of more pages is read by nobody and takes long to lay out.
constexpr int maxPages = 500;

struct RunPdf
{
    Q_DECLARE_TR_FUNCTIONS(codewar::RunPdf)
};

QFont bodyFont()
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(9);
    return font;
}

/// A heading never stands alone at the end of a page.
void keepHeadings(QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const qreal pageHeight = document.pageSize().height();
    constexpr qreal roomBelow = 60;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2)
            continue;
        const QRectF place = layout.blockBoundingRect(block);
        const qreal left = pageHeight - std::fmod(place.bottom(), pageHeight);
        if (left > roomBelow)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

void paintHeader(QPainter &painter, const ExportedRun &run, int width, int page, int pages)
{
    painter.setFont(bodyFont());
    painter.setPen(run.theme.mutedText);
    const QRect room(0, 0, width, headerHeight - 10);
    const QString number = RunPdf::tr("Page %1 of %2").arg(page).arg(pages);
    const QFontMetrics metrics(bodyFont(), painter.device());
    const int numberWidth = metrics.horizontalAdvance(number) + 12;
    const QString name = u"%1 — %2"_s.arg(run.run.summary.program, longTime(run.run.summary.started));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(escaped(name), Qt::ElideMiddle, width - numberWidth));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.setPen(run.theme.border);
    painter.drawLine(0, room.bottom() + 2, width, room.bottom() + 2);
}

} // namespace

void writeRunPdf(const ExportedRun &run, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    writer.setTitle(run.run.summary.program);
    writer.setCreator(u"CodeWar"_s);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(18, 15, 18, 15), QPageLayout::Millimeter));
    QPainter painter(&writer);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(bodyFont());
    document.setDocumentMargin(0);
    const QSizeF page(writer.width(), writer.height() - headerHeight);
    document.setHtml(runHtml(run, PageKind::Paper));
    document.setPageSize(page);
    keepHeadings(document);
    const int pages = std::min(document.pageCount(), maxPages);
    for (int number = 1; number <= pages; ++number) {
        if (number > 1)
            writer.newPage();
        paintHeader(painter, run, writer.width(), number, pages);
        painter.save();
        painter.translate(0, headerHeight - (number - 1) * page.height());
        document.drawContents(&painter, QRectF(0, (number - 1) * page.height(), page.width(), page.height()));
        painter.restore();
    }
}

} // namespace codewar
